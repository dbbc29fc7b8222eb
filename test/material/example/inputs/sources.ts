/** Not printed in the plan as such, but the printed rows follow from these values to the thousand. */
export const DERIVED = "Afgeleid: volgt uit de impacttabel van het plan";
