/** Counsellors and their supervisor at work, in browsers. */
package ba.sigurno.ear.journey.helpline;
