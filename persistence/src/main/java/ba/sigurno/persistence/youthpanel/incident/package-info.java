/** What members of the youth panel say is wrong, encrypted and in the confidential schema. */
package ba.sigurno.persistence.youthpanel.incident;
