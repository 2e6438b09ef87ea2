/** Pages of guidelines for industry, and the one on which a licensee acknowledges. */
package ba.sigurno.web.partners.guideline;
