/** The page on which a season is proposed and accepted. */
package ba.sigurno.web.workshop.proposal;
