/** How an edition is put together: its window, its texts and its papers. */
package ba.sigurno.ejb.competition.edition;
