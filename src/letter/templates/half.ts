/** Half a page: what a council asks, in the order in which it asks. */
export const half = `
# {{gemeente}} en {{plan}}

**{{gemeente}} ontvangt {{voorschot}}** voor {{plan}}. Het Rijk betaalt dit geld vooraf (SPUK-transformatiemiddelen).
Het is {{aandeel}} van de {{lokaal-totaal}} die {{gemeenten}} {{gemeenten?gemeente krijgt|gemeenten samen krijgen}}.
{{gemeente}} had {{inwoners}} {{inwoners?inwoner|inwoners}}{{#datum-telling}} op {{datum-telling}}{{/datum-telling}}{{#telling}} ({{telling}}){{/telling}}.

{{tabel-jaren}}

{{#terug}}
**Terugbetalen.** Voor {{mijlpalen-gemist}} {{mijlpalen-gemist?mijlpaal|mijlpalen}} die niet of niet helemaal
{{mijlpalen-gemist?is|zijn}} gehaald, betaalt {{gemeente}} {{terug}} terug. Er blijft {{blijft}} over.
{{/terug}}
{{^terug}}
**Terugbetalen.** Op dit moment hoeft {{gemeente}} niets terug te betalen.
{{/terug}}
{{#mijlpalen-open}}
Van {{mijlpalen-open}} van de {{mijlpalen}} lokale {{mijlpalen?mijlpaal|mijlpalen}} is nog niet bekend of
{{mijlpalen-open?die wordt|ze worden}} gehaald. Daarvan hangt {{onzeker}} af. De regeling loopt tot en met {{einde}}.
{{/mijlpalen-open}}

{{#risico}}
**Risico.** De partijen dragen samen een risico van {{risico-totaal}}. Het deel van {{gemeente}} is {{risico}}.
{{/risico}}
{{^risico}}
**Risico.** Het deel van {{gemeente}} in het gedeelde risico is nog niet bekend.
{{/risico}}

{{#aannames}}
**Aannames**
{{aannames}}
{{/aannames}}

{{#onzekerheden}}
**Wat nog niet vaststaat**
{{onzekerheden}}
{{/onzekerheden}}

Bron: {{bron}}. Scenario: {{scenario}}. Prijspeil van de businesscase: {{prijspeil}}. Berekend op {{datum}}.
Verwijzing: {{verwijzing}}.
`.trimStart();
