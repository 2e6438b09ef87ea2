/** Those who run the platform at work, in browsers. */
package ba.sigurno.ear.journey.operations;
