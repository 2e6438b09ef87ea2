/** The analysts' work with reports: the queue, one report at a time, within the limits of what a person should see. */
package ba.sigurno.ejb.hotline.casework;
