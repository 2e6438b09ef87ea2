/** What is released is installed and started, as on a machine of its own. */
package ba.sigurno.ear.installation;
