/** The list of planned workshops in breaks and leave that were entered later. */
package ba.sigurno.web.workshop.disturbance;
