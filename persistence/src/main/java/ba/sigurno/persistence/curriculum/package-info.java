/** Modules in their editions and lessons, what a class was assigned, and how far its pupils are. */
package ba.sigurno.persistence.curriculum;
