/** Objects the client tracks: it gets a reference for each and gives it back when it is done. */
import type { HostObject } from './objects';

export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly names = new WeakMap<HostObject, string>();
  private last = 0;

  /** How many the client has not given back; a growing number is a leak of the add-in. */
  get size(): number {
    return this.objects.size;
  }

  keep(object: HostObject): string {
    const known = this.names.get(object);
    if (known !== undefined && this.objects.has(known)) return known;
    this.last += 1;
    const name = `{ref-${this.last}}`;
    this.names.set(object, name);
    this.objects.set(name, object);
    return name;
  }

  nameOf(object: HostObject): string | null {
    const name = this.names.get(object);
    return name !== undefined && this.objects.has(name) ? name : null;
  }

  find(name: string): HostObject | undefined {
    return this.objects.get(name);
  }

  remove(name: string): void {
    this.objects.delete(name);
  }

  clear(): void {
    this.objects.clear();
  }
}
