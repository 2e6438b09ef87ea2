/** Pages on which members of the youth panel are nominated and come in. */
package ba.sigurno.web.youthpanel.member;
