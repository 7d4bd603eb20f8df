/**
 * The one pure piece of code that decides and describes every move of an intervention
 * (2-interventions.md "Stages and moves"): no database, no GraphQL, no clock of its own.
 * Whatever function asks for a move, it asks here; so does `transitionsPossibles`, so a page
 * shows no button that would be refused.
 */
export * from './machine/champs.ts';
export * from './machine/decision.ts';
export * from './machine/droits.ts';
export * from './machine/effets.ts';
export * from './machine/etapes.ts';
export * from './machine/signaux.ts';
export * from './machine/table.ts';
