/** Sessions that members of the youth panel hold for others of their age. */
package ba.sigurno.persistence.youthpanel.peer;
