/** Half a page: what a council asks, in the order in which it asks. */
export const half = `
# {{gemeente}} en {{plan}}

**{{gemeente}} ontvangt {{voorschot}}** voor {{plan}}. Het Rijk betaalt dit geld vooraf (SPUK-transformatiemiddelen).
Het is {{aandeel}} van de {{lokaal-totaal}} die {{gemeenten}} {{gemeenten?gemeente krijgt|gemeenten samen krijgen}}.
{{gemeente}} had {{inwoners}} {{inwoners?inwoner|inwoners}}{{#datum-telling}} op {{datum-telling}}{{/datum-telling}}{{#telling}} ({{telling}}){{/telling}}.
{{#aandeel-regionaal}}
De regio ontvangt daarnaast {{regionaal-totaal}} in één pot. Het aandeel van {{gemeente}} daarin is {{aandeel-regionaal}};
dat geld loopt niet via de eigen begroting.
{{/aandeel-regionaal}}

{{#aanvraag}}
**De aanvraag.** Voor {{aanvraag-jaren}} is in totaal {{aanvraag}} aangevraagd: {{aanvraag-iza}} voor de zorg (IZA) en
{{aanvraag-spuk}} voor de gemeenten (SPUK). Van dat laatste is {{aanvraag-incidenteel}} incidenteel en
{{aanvraag-structureel}} structureel.
{{/aanvraag}}

{{tabel-jaren}}

{{#terug}}
**Terugbetalen.** Voor {{mijlpalen-gemist}} {{mijlpalen-gemist?mijlpaal|mijlpalen}} die niet of niet helemaal
{{mijlpalen-gemist?is|zijn}} gehaald, betaalt {{gemeente}} {{terug}} terug. Er blijft {{blijft}} over.
{{/terug}}
{{^terug}}
**Terugbetalen.** Op dit moment hoeft {{gemeente}} niets terug te betalen.
{{/terug}}
{{#terug-regionaal}}
Van de regionale pot wordt geld teruggevraagd; het aandeel van {{gemeente}} daarin is {{terug-regionaal}}, voor zover de
pot dat niet zelf kan terugbetalen.
{{/terug-regionaal}}
De regeling loopt tot en met {{einde}}.
{{#ergste-geval}}
Wordt geen enkele mijlpaal gehaald die nog open is, dan gaat het om ten hoogste {{ergste-geval}}: {{ergste-eigen}} eigen
deel, en {{ergste-regionaal}} als aandeel in de regionale pot, voor zover die pot dat niet zelf kan terugbetalen.
{{/ergste-geval}}

{{#risico}}
**Gedeeld risico.** De gemeenten dragen over de jaren van de aanvraag samen {{risico-totaal}} aan kosten, naar inwoners. Het deel van {{gemeente}}, {{risico}}, kan voor eigen rekening komen.
{{/risico}}
{{#risico-uitleg}}
**Gedeeld risico.** {{risico-uitleg}}
{{/risico-uitleg}}

{{#structureel}}
**Vanaf {{structureel-vanaf}}** is er geen bijdrage meer en betalen de gemeenten de structurele kosten zelf. Voor
{{gemeente}} is dat {{structureel}} in {{structureel-vanaf}}{{#structureel-laatste}} en {{structureel-laatste}} in {{structureel-laatste-jaar}}{{/structureel-laatste}};
voor alle gemeenten samen {{structureel-totaal}} in {{structureel-vanaf}}.
{{/structureel}}
{{#structureel-uitleg}}
**Na de aanvraag.** {{structureel-uitleg}}
{{/structureel-uitleg}}

{{#keuzes-kort}}
**Wat de stukken openlaten**
{{keuzes-kort}}
{{/keuzes-kort}}

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
