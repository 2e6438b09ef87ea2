/** The time after the competition: frozen results, as they were computed from the log of answers. */
package ba.sigurno.persistence.competition.result;
