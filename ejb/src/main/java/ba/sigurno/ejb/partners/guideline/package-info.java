/** Writes guidelines for industry, sends them to licensees and takes what they acknowledge. */
package ba.sigurno.ejb.partners.guideline;
