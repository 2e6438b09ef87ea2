/** Ideas of members of the youth panel, and votes for them. */
package ba.sigurno.persistence.youthpanel.idea;
