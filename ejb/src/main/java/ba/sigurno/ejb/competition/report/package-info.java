/** How a jurisdiction or a class did in an edition. */
package ba.sigurno.ejb.competition.report;
