/** The pane's tabs by what they are called, in order. */
export const TABS = [/Koppelen/, /Uitkomst/, /Uitkering/, /Wachtlijst/, /Brief/, /Controle/];
