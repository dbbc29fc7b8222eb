import { associateFunctions } from "./associate";

/** What the page loads first: from here on Excel can ask for every function. */
associateFunctions();
