/** Takes ideas and votes of members, and the answers of the centre. */
package ba.sigurno.ejb.youthpanel.idea;
