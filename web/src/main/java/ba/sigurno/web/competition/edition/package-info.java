/** Pages on which an edition is put together. */
package ba.sigurno.web.competition.edition;
