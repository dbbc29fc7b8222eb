/** One paragraph and one table, for in the text of a letter to the council. */
export const alinea = `
# {{gemeente}} en {{plan}}

**{{gemeente}} ontvangt {{voorschot}}** voor {{plan}}. Het Rijk betaalt dit geld vooraf (SPUK-transformatiemiddelen).
Het is {{aandeel}} van de {{lokaal-totaal}} die {{gemeenten}} {{gemeenten?gemeente krijgt|gemeenten samen krijgen}}.
{{#terug}}
Voor {{mijlpalen-gemist}} {{mijlpalen-gemist?mijlpaal|mijlpalen}} die niet of niet helemaal
{{mijlpalen-gemist?is|zijn}} gehaald, betaalt {{gemeente}} {{terug}} terug. Er blijft {{blijft}} over.
{{/terug}}
{{#mijlpalen-open}}
Van {{mijlpalen-open}} van de {{mijlpalen}} lokale {{mijlpalen?mijlpaal|mijlpalen}} is nog niet bekend of
{{mijlpalen-open?die wordt|ze worden}} gehaald. Daarvan hangt {{onzeker}} af. De regeling loopt tot en met {{einde}}.
{{/mijlpalen-open}}
{{#risico}}
Het deel van {{gemeente}} in het gedeelde risico is {{risico}}.
{{/risico}}

{{tabel}}

{{#aannames}}
**Aannames**
{{aannames}}
{{/aannames}}

Bron: {{bron}}. Scenario: {{scenario}}. Prijspeil van de businesscase: {{prijspeil}}. Berekend op {{datum}}.
Verwijzing: {{verwijzing}}.
`.trimStart();
