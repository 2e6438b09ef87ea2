/** Guidelines for industry with their versions, and which licensee has acknowledged which. */
package ba.sigurno.persistence.partners.guideline;
