/** The pages for editions after their close. */
package ba.sigurno.web.competition.result;
