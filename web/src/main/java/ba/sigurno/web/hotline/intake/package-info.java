/** The pages for people who report to the hotline: a form of few steps, and the way back by a receipt. */
package ba.sigurno.web.hotline.intake;
