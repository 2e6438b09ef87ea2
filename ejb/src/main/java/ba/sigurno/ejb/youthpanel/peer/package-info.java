/** Records the sessions that members hold for others of their age, and confirms their hours. */
package ba.sigurno.ejb.youthpanel.peer;
