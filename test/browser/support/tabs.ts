/** The pane's tabs by what they are called, in order. */
export const TABS = [/Koppelen/, /Uitkomst/, /Wat-als/, /Uitkering/, /Wachtlijst/, /Realisatie/, /Brief/, /Controle/];
