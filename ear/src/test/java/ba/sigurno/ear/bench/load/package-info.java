/** A load generator that costs the measured machine little: one thread, plain sockets, requests made ready beforehand. */
package ba.sigurno.ear.bench.load;
