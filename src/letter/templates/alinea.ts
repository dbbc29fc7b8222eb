/** Two paragraphs and one table, for in the text of a letter to the council. */
export const alinea = `
# {{gemeente}} en {{plan}}

**{{gemeente}} ontvangt {{voorschot}}** voor {{plan}}. Het Rijk betaalt dit geld vooraf (SPUK-transformatiemiddelen).
Het is {{aandeel}} van de {{lokaal-totaal}} die {{gemeenten}} {{gemeenten?gemeente krijgt|gemeenten samen krijgen}}.
{{#aanvraag}}
De aanvraag is in totaal {{aanvraag}}: {{aanvraag-iza}} voor de zorg (IZA) en {{aanvraag-spuk}} voor de gemeenten
(SPUK), waarvan {{aanvraag-incidenteel}} incidenteel en {{aanvraag-structureel}} structureel.
{{/aanvraag}}
{{#terug}}
Voor {{mijlpalen-gemist}} {{mijlpalen-gemist?mijlpaal|mijlpalen}} die niet of niet helemaal
{{mijlpalen-gemist?is|zijn}} gehaald, betaalt {{gemeente}} {{terug}} terug. Er blijft {{blijft}} over.
{{/terug}}
{{#terug-regionaal}}
Van de regionale pot wordt geld teruggevraagd; het aandeel van {{gemeente}} daarin is {{terug-regionaal}}, voor zover de
pot dat niet zelf kan terugbetalen.
{{/terug-regionaal}}
{{#mijlpalen-open}}
Van {{mijlpalen-open}} lokale {{mijlpalen-open?mijlpaal|mijlpalen}} is nog niet bekend of
{{mijlpalen-open?die wordt|ze worden}} gehaald. De regeling loopt tot en met {{einde}}.
{{/mijlpalen-open}}

{{#ergste-geval}}
**Risico.** Wordt geen enkele mijlpaal gehaald die nog open is, dan gaat het voor {{gemeente}} om ten hoogste
{{ergste-geval}} aan terugbetaling: {{ergste-eigen}} eigen deel en {{ergste-regionaal}} als aandeel in de regionale pot.
{{/ergste-geval}}
{{#risico}}
Los daarvan dragen de gemeenten samen een kostenrisico; het deel van {{gemeente}} in dat gedeelde risico is {{risico}}.
{{/risico}}
{{#structureel}}
**Vanaf {{structureel-vanaf}}** betalen de gemeenten de structurele kosten zelf. Voor {{gemeente}} is dat {{structureel}}
in {{structureel-vanaf}}{{#structureel-laatste}} en {{structureel-laatste}} in {{structureel-laatste-jaar}}{{/structureel-laatste}}.
{{/structureel}}
{{#structureel-uitleg}}
{{structureel-uitleg}}
{{/structureel-uitleg}}

{{tabel}}

{{#aannames}}
**Aannames**
{{aannames}}
{{/aannames}}

Bron: {{bron}}. Scenario: {{scenario}}. Prijspeil van de businesscase: {{prijspeil}}. Berekend op {{datum}}.
Verwijzing: {{verwijzing}}.
`.trimStart();
