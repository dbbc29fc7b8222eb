/** A proposal to change the municipality's budget: what to book, why, and what is left out. */
export const begroting = `
# Begrotingswijziging {{gemeente}}: {{plan}}

Voorgesteld wordt de begroting en de meerjarenraming van {{gemeente}} te wijzigen zoals in de tabel.

{{tabel-begroting}}

# Toelichting

**Baten.** {{gemeente}} ontvangt {{voorschot}} vooraf (SPUK-transformatiemiddelen, lokale mijlpalen). {{regel-termijnen}}
Een uitkering met een specifiek doel wordt een bate naarmate zij is besteed. Wat aan het eind van een jaar niet is
besteed, blijft als vooruitontvangen bedrag op de balans (BBV, artikel 49 onder b).

**Lasten uit de SPUK.** De lasten zijn gelijkgesteld aan het voorschot van het jaar, zodat de uitvoering tot en met
{{einde}} de begroting niet belast.
{{#terug}}
Voor {{mijlpalen-gemist}} {{mijlpalen-gemist?mijlpaal|mijlpalen}} die niet of niet helemaal
{{mijlpalen-gemist?is|zijn}} gehaald, gaat {{terug}} terug. Daar staat geen bate tegenover.
{{/terug}}

{{#structureel}}
**Vanaf {{structureel-vanaf}}.** Er is dan geen bijdrage meer. De structurele kosten voor {{gemeente}} zijn {{structureel}}
in {{structureel-vanaf}}{{#structureel-laatste}} en {{structureel-laatste}} in {{structureel-laatste-jaar}}{{/structureel-laatste}};
daarna is het laatste bedrag aangehouden, in prijzen van {{structureel-laatste-jaar}}. Deze lasten hebben nog geen dekking. {{regel-structureel}}

{{tabel-structureel}}
{{/structureel}}
{{#structureel-uitleg}}
**Na de aanvraag.** {{structureel-uitleg}}
{{/structureel-uitleg}}

{{#buiten-begroting}}
# Wat er niet in staat

{{buiten-begroting}}
{{/buiten-begroting}}

{{#keuzes}}
# Wat de stukken openlaten

{{keuzes}}
{{/keuzes}}

{{#aannames}}
# Aannames

{{aannames}}
{{/aannames}}

Bron: {{bron}}. Scenario: {{scenario}}. Prijspeil van de businesscase: {{prijspeil}}. Berekend op {{datum}}.
Verwijzing: {{verwijzing}}.
`.trimStart();
