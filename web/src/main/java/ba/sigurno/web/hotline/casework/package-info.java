/** The analysts' pages: the queue and one report. */
package ba.sigurno.web.hotline.casework;
