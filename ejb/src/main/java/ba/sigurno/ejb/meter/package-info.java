/** What a server counts and measures for those who run it; nothing of it is about anybody. */
package ba.sigurno.ejb.meter;
