/** What everybody may read and see of the members of the youth panel. */
package ba.sigurno.persistence.youthpanel.publication;
