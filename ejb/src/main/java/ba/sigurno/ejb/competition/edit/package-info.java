/** How an edition of the competition is put together: its window, its texts and its papers. */
package ba.sigurno.ejb.competition.edit;
