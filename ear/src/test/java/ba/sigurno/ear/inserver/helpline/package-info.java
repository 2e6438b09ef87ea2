/** The helpline in the server: contacts, the directory, escalations and figures. */
package ba.sigurno.ear.inserver.helpline;
