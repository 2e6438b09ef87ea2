/** Pages for editing an edition. */
package ba.sigurno.web.competition.edition;
