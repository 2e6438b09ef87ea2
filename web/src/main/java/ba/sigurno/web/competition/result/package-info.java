/** The pages of what comes after the competition. */
package ba.sigurno.web.competition.result;
