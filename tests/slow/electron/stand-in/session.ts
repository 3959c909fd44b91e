// A session: what serves its pages, what may be asked of a network, what is permitted, what is downloaded.
import { EventEmitter } from "node:events";

type Answer<T> = (answer: T) => void;
type Handler = (request: Request) => Promise<Response>;
type BeforeRequest = (
  details: { readonly url: string; readonly resourceType: string },
  answer: Answer<{ readonly cancel?: boolean }>,
) => void;
type PermissionRequest = (contents: unknown, permission: string, answer: Answer<boolean>) => void;
type PermissionCheck = (contents: unknown, permission: string) => boolean;

export class Session extends EventEmitter {
  readonly partition: string;
  readonly handlers = new Map<string, Handler>();
  beforeRequest: BeforeRequest | null = null;
  permissionRequest: PermissionRequest | null = null;
  permissionCheck: PermissionCheck | null = null;
  devicePermission: ((details: unknown) => boolean) | null = null;
  completed: ((details: { readonly url: string }) => void) | null = null;
  displayMedia: ((request: unknown, answer: Answer<unknown>) => void) | null = null;

  constructor(partition: string) {
    super();
    this.partition = partition;
  }

  readonly protocol = {
    handle: (scheme: string, handler: Handler): void => {
      this.handlers.set(scheme, handler);
    },
  };

  readonly webRequest = {
    onBeforeRequest: (listener: BeforeRequest): void => {
      this.beforeRequest = listener;
    },
    onCompleted: (listener: (details: { readonly url: string }) => void): void => {
      this.completed = listener;
    },
  };

  setPermissionRequestHandler(handler: PermissionRequest): void {
    this.permissionRequest = handler;
  }

  setPermissionCheckHandler(handler: PermissionCheck): void {
    this.permissionCheck = handler;
  }

  setDevicePermissionHandler(handler: (details: unknown) => boolean): void {
    this.devicePermission = handler;
  }

  setDisplayMediaRequestHandler(handler: (request: unknown, answer: Answer<unknown>) => void): void {
    this.displayMedia = handler;
  }

  /** Whether a request is cancelled; without a listener none is, as in Electron. */
  cancels(url: string, resourceType: string): Promise<boolean> {
    const { beforeRequest } = this;
    if (beforeRequest === null) return Promise.resolve(false);
    return new Promise((resolve) => {
      beforeRequest({ url, resourceType }, ({ cancel = false }) => resolve(cancel));
    });
  }

  /** Whether a page is granted something; without a handler it is, as in Electron. */
  grants(permission: string): boolean {
    return this.permissionCheck === null || this.permissionCheck(null, permission);
  }
}
