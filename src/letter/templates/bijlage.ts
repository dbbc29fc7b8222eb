/** An annex: every amount with the rule behind it. */
export const bijlage = `
# Bijlage: {{gemeente}} en {{plan}}

**{{gemeente}} ontvangt {{voorschot}}** voor {{plan}}. Het Rijk betaalt dit geld vooraf (SPUK-transformatiemiddelen).
Het is {{aandeel}} van de {{lokaal-totaal}} die {{gemeenten}} {{gemeenten?gemeente krijgt|gemeenten samen krijgen}}.

{{tabel}}

# Per jaar

{{regel-termijnen}}

{{tabel-jaren}}

# Per mijlpaal

Het geld hangt af van {{mijlpalen}} lokale {{mijlpalen?mijlpaal|mijlpalen}}. Van {{mijlpalen-open}}
{{mijlpalen-open?mijlpaal|mijlpalen}} is nog niet bekend of {{mijlpalen-open?die wordt|ze worden}} gehaald; daarvan hangt
{{onzeker}} af. De regeling loopt tot en met {{einde}}. {{regel-terug}}

{{tabel-mijlpalen}}

# Alle gemeenten

{{regel-verdeling}} {{regel-afronding}}
{{#inwoners}}
{{gemeente}} had {{inwoners}} {{inwoners?inwoner|inwoners}}{{#datum-telling}} op {{datum-telling}}{{/datum-telling}}{{#telling}} ({{telling}}){{/telling}}.
{{/inwoners}}

{{tabel-gemeenten}}

De regio ontvangt daarnaast {{regionaal-totaal}} in één pot. De zorgpartijen krijgen {{iza-totaal}}. {{regel-iza}}

# Risico

{{#risico}}
De partijen dragen samen een risico van {{risico-totaal}}. Het deel van {{gemeente}} is {{risico}}. {{regel-risico}}
{{/risico}}
{{^risico}}
Het deel van {{gemeente}} in het gedeelde risico is nog niet bekend.
{{/risico}}

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
