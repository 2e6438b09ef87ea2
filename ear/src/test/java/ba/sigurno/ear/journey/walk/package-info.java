/** All pages there are, each looked at in every language. */
package ba.sigurno.ear.journey.walk;
