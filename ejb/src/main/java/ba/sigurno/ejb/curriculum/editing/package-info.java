/**
 * Writing modules: drafts, their lessons and the translations of these.
 */
package ba.sigurno.ejb.curriculum.editing;
