/** Takes reports to the hotline from people of whom nothing is known, and lets them come back. */
package ba.sigurno.ejb.hotline.intake;
