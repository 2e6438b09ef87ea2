/** What trainers report about workshops that were held. */
package ba.sigurno.persistence.workshop.report;
