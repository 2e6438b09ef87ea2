/** Draws a sample of contacts, which a supervisor reviews. */
package ba.sigurno.ejb.helpline.quality;
