/** Browser tests: what people do, from their first click to their last, on the built EAR. */
package ba.sigurno.ear.journey;
