/** Editing of an edition: its window, its texts and its papers. */
package ba.sigurno.ejb.competition.edition;
