/** The page on which coordinators set the targets of their authority. */
package ba.sigurno.web.participation.target;
