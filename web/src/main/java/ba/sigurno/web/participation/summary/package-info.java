/** The switch by which figures come by mail each month. */
package ba.sigurno.web.participation.summary;
