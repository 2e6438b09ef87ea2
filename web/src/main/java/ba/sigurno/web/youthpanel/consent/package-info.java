/** Pages on which guardians consent. */
package ba.sigurno.web.youthpanel.consent;
