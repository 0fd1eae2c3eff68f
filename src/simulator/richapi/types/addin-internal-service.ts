import { asks, type ObjectOf, type TypeTable } from '../objects';

/** Of no interest to an add-in: the client calls it once by itself when it starts. */
export const addinInternalServiceTable: TypeTable<ObjectOf<'AddinInternalService'>> = {
  scalars: {},
  methods: {
    NotifyActionHandlerReady: asks(() => null),
    notifyActionHandlerReady: asks(() => null),
  },
};
