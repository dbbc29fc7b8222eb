/** An annex: every amount with the rule behind it. */
export const bijlage = `
# Bijlage: {{gemeente}} en {{plan}}

**{{gemeente}} ontvangt {{voorschot}}** voor {{plan}}. Het Rijk betaalt dit geld vooraf (SPUK-transformatiemiddelen).
Het is {{aandeel}} van de {{lokaal-totaal}} die {{gemeenten}} {{gemeenten?gemeente krijgt|gemeenten samen krijgen}}.

{{tabel}}

{{#aanvraag}}
# De aanvraag

Voor {{aanvraag-jaren}} is in totaal {{aanvraag}} aangevraagd: {{aanvraag-iza}} voor de zorg (IZA) en {{aanvraag-spuk}}
voor de gemeenten (SPUK). Van dat laatste is {{aanvraag-incidenteel}} incidenteel en {{aanvraag-structureel}} structureel.

{{tabel-aanvraag}}
{{/aanvraag}}

# Per jaar

{{regel-termijnen}}

{{tabel-jaren}}

# Per mijlpaal

{{#mijlpalen}}Het geld hangt af van {{mijlpalen}} lokale {{mijlpalen?mijlpaal|mijlpalen}}. {{/mijlpalen}}De regeling loopt tot en met {{einde}}. {{regel-terug}}

{{tabel-mijlpalen}}

# Alle gemeenten

{{regel-verdeling}} {{regel-afronding}}
{{#inwoners}}
{{gemeente}} had {{inwoners}} {{inwoners?inwoner|inwoners}}{{#datum-telling}} op {{datum-telling}}{{/datum-telling}}{{#telling}} ({{telling}}){{/telling}}.
{{/inwoners}}

{{tabel-gemeenten}}

De regio ontvangt daarnaast {{regionaal-totaal}} in één pot. De zorgpartijen krijgen {{iza-totaal}}. {{regel-iza}}

# Risico

{{#terug-regionaal}}
Van de regionale pot wordt geld teruggevraagd; het aandeel van {{gemeente}} daarin is {{terug-regionaal}}, voor zover de
pot dat niet zelf kan terugbetalen.
{{/terug-regionaal}}
{{#ergste-geval}}
Wordt geen enkele mijlpaal gehaald die nog open is, dan gaat het om ten hoogste {{ergste-geval}}: {{ergste-eigen}} eigen
deel, en {{ergste-regionaal}} als aandeel in de regionale pot, voor zover die pot dat niet zelf kan terugbetalen.
{{/ergste-geval}}

{{#risico}}
De gemeenten dragen samen een risico van {{risico-totaal}}. Het deel van {{gemeente}} is {{risico}}. {{regel-risico}}
{{/risico}}
{{#risico-uitleg}}
{{risico-uitleg}}
{{/risico-uitleg}}

{{#structureel-vanaf}}
# Vanaf {{structureel-vanaf}}

{{#structureel}}
Na de aanvraag is er geen bijdrage meer en betalen de gemeenten de structurele kosten zelf. Voor {{gemeente}} is dat
{{structureel}} in {{structureel-vanaf}}{{#structureel-laatste}} en {{structureel-laatste}} in {{structureel-laatste-jaar}}{{/structureel-laatste}}.
{{regel-structureel}} Wat er na {{structureel-laatste-jaar}} doorgaat, is het bedrag van dat jaar, in prijzen van dat jaar.
{{/structureel}}
{{#structureel-uitleg}}
{{structureel-uitleg}}
{{/structureel-uitleg}}

{{tabel-structureel}}
{{/structureel-vanaf}}

# Meerjarenraming

{{regel-structureel}} Het aandeel in de regionale pot staat er ter informatie bij: dat geld ontvangt en besteedt de regio.

{{tabel-meerjaren}}

{{#keuzes}}
# Wat de stukken openlaten

{{keuzes}}
{{/keuzes}}

{{#aannames}}
# Aannames

{{aannames}}
{{/aannames}}

{{#onzekerheden}}
# Wat nog niet vaststaat

{{onzekerheden}}
{{/onzekerheden}}

# Herkomst van de cijfers

Bron: {{bron}}. Scenario: {{scenario}}. Prijspeil van de businesscase: {{prijspeil}}. Berekend op {{datum}}.
Verwijzing: {{verwijzing}}.
`.trimStart();
